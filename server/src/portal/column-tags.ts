import {
  PLATFORM_COLUMNS,
  type PlatformColumn,
} from '@yigongkai/law/publications/platform-columns';

export function columnName(column: PlatformColumn): string {
  return PLATFORM_COLUMNS.find((known) => known.column === column)?.zh ?? '';
}

/** The national tags of a page that is a column. @param whose column it is. */
export function columnTags(column: PlatformColumn, whose: string): Record<string, string> {
  const name = columnName(column);
  return {
    ColumnName: name,
    ColumnDescription: `${whose}的${name}`,
    ColumnKeywords: `政府信息公开,${name}`,
    ColumnType: '政府信息公开',
  };
}
