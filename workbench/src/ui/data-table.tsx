import { Button, Checkbox, Dropdown, Table, type TableColumnType } from 'antd';
import { type Key, type ReactNode, useEffect, useRef, useState } from 'react';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  /** What the column is sorted by, and shown where nothing else draws it. */
  readonly value: (row: Row) => string | number;
  readonly draw?: (row: Row) => ReactNode;
  /** Holds buttons: sorts nothing and stays in sight when the table is scrolled. */
  readonly isActs?: boolean;
  /** Figures stand right, in columns. */
  readonly isFigure?: boolean;
};

type Props<Row> = {
  /** What the table is called, for those who hear it. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => Key;
  readonly columns: readonly Column<Row>[];
  /** Where there is no row: what to do first. */
  readonly empty: ReactNode;
  /** Each row's tail, unfolded by a button. */
  readonly details?: (row: Row) => ReactNode;
  /** Rows arrive in an order that is the reason for the table; no header sorts them otherwise. */
  readonly isOrdered?: boolean;
};

const PAGE_ROWS = 50;

/** A dense table: sorted by its headers, its columns chosen by the reader, scrolled sideways where it is wide. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { name, rows, rowKey, columns, empty, details, isOrdered = false } = props;
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const shown = columns.filter(({ key }) => !hidden.includes(key));
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => nameParts(frame.current, name));
  return (
    <div ref={frame} className="data-table">
      {rows.length > 0 && (
        <ColumnChoice columns={columns} hidden={hidden} onChoose={setHidden} name={name} />
      )}
      <Table<Row>
        size="small"
        dataSource={[...rows]}
        rowKey={rowKey}
        columns={shown.map((column) => tableColumn(column, isOrdered))}
        locale={{ emptyText: <p className="empty">{empty}</p> }}
        pagination={rows.length > PAGE_ROWS && { pageSize: PAGE_ROWS, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        {...(details && {
          expandable: {
            expandedRowRender: details,
            columnTitle: <span className="unseen">展开</span>,
          },
        })}
      />
    </div>
  );
}

/** What the library leaves out: the table's name, and that what scrolls sideways is reached by the keyboard. */
function nameParts(frame: HTMLDivElement | null, name: string): void {
  const table = frame?.querySelector('table');
  if (table) table.ariaLabel = name;
  const scrolled = frame?.querySelector<HTMLElement>('.ant-table-content');
  if (!scrolled) return;
  scrolled.tabIndex = 0;
  scrolled.role = 'group';
  scrolled.ariaLabel = `${name}，可以左右滚动`;
}

function tableColumn<Row>(column: Column<Row>, isOrdered: boolean): TableColumnType<Row> {
  const { key, title, value, draw, isActs, isFigure } = column;
  return {
    key,
    title,
    render: (_, row) => (draw ? draw(row) : value(row)),
    ...(isActs && { fixed: 'end' as const }),
    ...(!isOrdered && !isActs && { sorter: (one, other) => inOrder(value(one), value(other)) }),
    ...(isFigure && { align: 'right' as const, className: 'figure' }),
  };
}

function inOrder(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'zh-CN', { numeric: true });
}

function ColumnChoice<Row>({
  name,
  columns,
  hidden,
  onChoose,
}: {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly hidden: readonly string[];
  readonly onChoose: (hidden: readonly string[]) => void;
}) {
  const shown = columns.map(({ key }) => key).filter((key) => !hidden.includes(key));
  const choose = (wanted: readonly string[]) => {
    if (wanted.length > 0)
      onChoose(columns.map(({ key }) => key).filter((key) => !wanted.includes(key)));
  };
  return (
    <Dropdown
      trigger={['click']}
      popupRender={() => (
        <div className="column-choice">
          <Checkbox.Group
            aria-label={`${name}显示的列`}
            value={shown}
            onChange={choose}
            options={columns.map(({ key, title }) => ({ value: key, label: title }))}
          />
        </div>
      )}
    >
      <Button type="text" size="small" className="columns-button opens">
        选择列
      </Button>
    </Dropdown>
  );
}
