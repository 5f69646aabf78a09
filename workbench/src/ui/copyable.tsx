import { App, Button } from 'antd';

/** A text that is shown once, with a button that copies it. */
export function Copyable({ label, text }: { readonly label: string; readonly text: string }) {
  const { message } = App.useApp();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => message.success(`${label}已经复制。`),
      () => message.error('浏览器不允许复制，请选中后手工复制。'),
    );
  return (
    <div className="copyable">
      <output aria-label={label}>{text}</output>
      <Button onClick={() => void copy()}>复制{label}</Button>
    </div>
  );
}
