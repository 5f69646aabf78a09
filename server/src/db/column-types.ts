import pg from 'pg';

const { builtins } = pg.types;
const TEXT_ARRAY = 1009;
const DATE_ARRAY = 1182;

/**
 * How columns become values. A `date` is a calendar day and stays text: the driver's `Date` would add a
 * time zone. A `bigint` is a number, and fails where a number cannot hold it. `numeric` stays text.
 */
export const columnTypes = new pg.TypeOverrides();
columnTypes.setTypeParser(builtins.DATE, (text: string) => text);
columnTypes.setTypeParser(DATE_ARRAY, columnTypes.getTypeParser(TEXT_ARRAY) as typeof String);
columnTypes.setTypeParser(builtins.INT8, (text: string) => {
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError(`bigint ${text} is beyond the safe integers`);
});
