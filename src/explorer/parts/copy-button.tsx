import { useState } from 'preact/hooks';

/** Browsers give pages the clipboard over HTTPS and on the own machine only; elsewhere there is no button. */
export function CopyButton({
  text,
  children,
}: {
  readonly text: string;
  readonly children: string;
}) {
  const [copied, setCopied] = useState(false);
  if (!navigator.clipboard) return null;
  return (
    <button
      type="button"
      class="small"
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
      onBlur={() => setCopied(false)}
    >
      {copied ? 'Copied' : children}
    </button>
  );
}
