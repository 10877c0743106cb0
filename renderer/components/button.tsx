import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import './button.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** One primary a screen. */
  readonly variant?: 'primary' | 'plain' | 'quiet';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function Button({ variant = 'plain', icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className="button" data-variant={variant}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}
