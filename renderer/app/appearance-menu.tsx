import { SunMoon } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Theme } from '#shared/contract/views';
import { sentenceOf, useCommand } from '../api/use-command';
import { refreshAreas } from '../api/query-client';
import { Menu } from '../components/menu';
import { say } from '../components/toasts';

const choices = [
  { id: 'system', label: 'As the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const satisfies readonly { id: Theme; label: string }[];

export function AppearanceMenu({ theme }: { readonly theme: Theme }) {
  const setTheme = useCommand('app.setTheme');
  const choose = (chosen: Theme) =>
    setTheme.mutate(
      { theme: chosen },
      // The theme is the program's own, not the workspace's: no commit announces it.
      { onSuccess: () => refreshAreas(['workspace']), onError: (error) => say(sentenceOf(error)) },
    );
  return (
    <Menu
      label="Appearance"
      placement="top start"
      choices={choices}
      selected={theme}
      onAction={choose}
      trigger={
        <Button className="side-nav-item">
          <SunMoon className="icon" aria-hidden="true" />
          Appearance
        </Button>
      }
    />
  );
}
