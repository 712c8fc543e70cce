import { ButtonStyle, ComponentType } from 'discord.js';
import { type Resolved, resolve } from '../payloads/resolved.ts';
import type { Channel, Role } from '../state/places.ts';
import type { Sent } from '../state/sent.ts';
import type { World } from '../state/world.ts';
import { componentsOf, isMenu, type Menu } from './seen.ts';

interface ComponentData {
  readonly component_type: ComponentType;
  readonly custom_id: string;
  /** The number that Discord has given it. */
  readonly id: number | undefined;
}

/**
 * What a click on a button sends.
 *
 * @throws Error where there is no such button, or it cannot be clicked.
 */
export function clickOn(label: string, sent: Sent): ComponentData {
  const buttons = componentsOf(sent).filter(({ type }) => type === ComponentType.Button);
  const labelOf = (button: (typeof buttons)[number]) =>
    'label' in button ? (button.label ?? ('emoji' in button && button.emoji?.name) ?? '') : '';
  const button = buttons.find((candidate) => labelOf(candidate) === label);
  if (button?.type !== ComponentType.Button) {
    const labels = buttons.map((candidate) => `"${labelOf(candidate)}"`).join(', ') || 'none';
    throw new Error(`There is no button "${label}"; there are: ${labels}`);
  }
  if (button.disabled) throw new Error(`The button "${label}" is disabled`);
  if (button.style === ButtonStyle.Link || button.style === ButtonStyle.Premium) {
    throw new Error(`The button "${label}" leads away from Discord: read its url`);
  }
  return { component_type: button.type, custom_id: button.custom_id, id: button.id };
}

/** An option's label or value in a menu of texts, a channel in a menu of channels, a role in one of roles. */
export type Choice = string | Channel | Role;

interface MenuData extends ComponentData {
  readonly values: readonly string[];
  readonly resolved?: Resolved;
}

/**
 * What a choice in a menu sends.
 *
 * @throws Error where there is no such menu or choice, it is disabled, or takes not so many.
 */
export function chooseIn(
  {
    sent,
    choices,
    menu: wanted,
  }: { sent: Sent; choices: readonly Choice[]; menu?: string | undefined },
  world: World,
): MenuData {
  const menus = componentsOf(sent).filter(isMenu);
  const menu = menus.find(({ placeholder }) => wanted === undefined || placeholder === wanted);
  if (!menu) throw new Error(`There is no menu${wanted === undefined ? '' : ` "${wanted}"`}`);
  if (menu.disabled) throw new Error(`The menu "${menu.placeholder}" is disabled`);
  const least = menu.min_values ?? 1;
  const most = menu.max_values ?? 1;
  if (choices.length < least || choices.length > most) {
    throw new Error(`The menu takes ${least} to ${most} values, and not ${choices.length}`);
  }
  const resolved: Resolved = {};
  const values = choices.map((choice) =>
    sentFor(choice, menu, (it) => resolve(it, resolved, world)),
  );
  return {
    component_type: menu.type,
    custom_id: menu.custom_id,
    id: menu.id,
    values,
    ...(menu.type !== ComponentType.StringSelect && { resolved }),
  };
}

function sentFor(
  choice: Choice,
  menu: Menu,
  file: (choice: Choice) => string | number | boolean,
): string {
  if (menu.type === ComponentType.StringSelect) {
    const option = menu.options.find(({ label, value }) => label === choice || value === choice);
    if (option) return option.value;
    throw new Error(
      `The menu has no "${String(choice)}": ${menu.options.map(({ label }) => label).join(', ')}`,
    );
  }
  const isRole = typeof choice === 'object' && 'color' in choice;
  if (menu.type === ComponentType.RoleSelect && isRole) return String(file(choice));
  if (menu.type !== ComponentType.ChannelSelect || typeof choice === 'string' || isRole) {
    throw new Error('A test can choose texts, channels and roles in their menus, and nothing else');
  }
  const types: readonly number[] = menu.channel_types ?? [choice.type];
  if (!types.includes(choice.type)) throw new Error(`The menu does not offer #${choice.name}`);
  return String(file(choice));
}
