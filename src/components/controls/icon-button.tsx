import type { ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from '../../util/class-names';
import { Icon, type IconName } from './icon';
import styles from './icon-button.module.css';

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: IconName;
  /** What the button does: its accessible name and its tooltip. */
  readonly label: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A square button with an icon only, named for everyone by its label. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classNames(styles.button, className)}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
