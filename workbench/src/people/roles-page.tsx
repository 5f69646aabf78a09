import { listRoles } from '@yigongkai/contract/staff';
import { useRead } from '../api/use-read.ts';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';

/** What each role may do: the whole table, as the server keeps it. */
export function RolesPage() {
  const read = useRead(listRoles, {});
  return (
    <Page
      title="角色和权限"
      lead="每个角色能做什么，全在这张表里。三种管理员由三人分别担任，不办理业务，也看不到申请人身份。"
    >
      <Reading read={read}>
        {({ roles, permissions }) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by the keyboard.
          <section className="sideways" aria-label="角色和权限" tabIndex={0}>
            <table className="matrix">
              <thead>
                <tr>
                  <th scope="col">角色</th>
                  {permissions.map(({ permission, zh }) => (
                    <th scope="col" key={permission}>
                      {zh}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {roles.map((role) => (
                  <tr key={role.role}>
                    <th scope="row">{role.zh}</th>
                    {permissions.map(({ permission }) => (
                      <td key={permission}>
                        {role.permissions.includes(permission) ? '可以' : '—'}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Reading>
    </Page>
  );
}
