import type { ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from '../../util/class-names';
import styles from './button.module.css';
import { Icon, type IconName } from './icon';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** primary: the one main action; quiet: outlined; plain: text only. */
  readonly variant?: 'primary' | 'quiet' | 'plain';
  readonly icon?: IconName;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A push button with a text, optionally led by an icon. */
export function Button({ variant = 'quiet', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(styles.button, styles[variant], className)}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
