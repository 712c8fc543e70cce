import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { FormError } from '../refusal.ts';

/** https://discord.com/developers/docs/components/reference#action-row */
const ROWS_MAX = 5;
const BUTTONS_MAX = 5;

const REQUIRED = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

/** As far as the rules below look at them. */
interface Item {
  readonly type: ComponentType;
  readonly custom_id?: string | null;
  readonly components?: readonly Item[];
  readonly options?: readonly { readonly value: string }[];
  readonly min_values?: number | null;
  readonly max_values?: number | null;
}

/** What the schema does not see in rows of buttons and menus. */
export function componentErrors(rows: readonly APIMessageTopLevelComponent[]): FormError[] {
  const errors: FormError[] = [];
  if (rows.length > ROWS_MAX && rows.every(({ type }) => type === ComponentType.ActionRow)) {
    errors.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and ${ROWS_MAX} in length.`,
    });
  }
  const seen = new Set<string>();
  const visit = (item: Item, path: readonly PropertyKey[]): void => {
    errors.push(...itemErrors(item).map((error) => ({ ...error, path: [...path, ...error.path] })));
    if (item.custom_id && seen.has(item.custom_id)) {
      errors.push({
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      });
    }
    if (item.custom_id) seen.add(item.custom_id);
    item.components?.forEach((inner, index) => {
      visit(inner, [...path, 'components', index]);
    });
  };
  (rows as readonly Item[]).forEach((row, index) => {
    visit(row, ['components', index]);
  });
  return errors;
}

function itemErrors(item: Item): FormError[] {
  switch (item.type) {
    case ComponentType.ActionRow:
      return rowErrors(item.components ?? []);
    case ComponentType.Button:
      return buttonErrors(item as APIButtonComponent);
    case ComponentType.StringSelect:
      return [...optionErrors(item.options ?? []), ...countErrors(item)];
    default:
      return [];
  }
}

/** A row holds up to five buttons, or one menu. */
function rowErrors(items: readonly Item[]): FormError[] {
  const menus = items.filter(({ type }) => type !== ComponentType.Button).length;
  const fits = menus === 0 ? items.length <= BUTTONS_MAX : items.length === 1;
  return fits
    ? []
    : [
        {
          path: ['components'],
          code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          message: 'The specified component exceeds the maximum width',
        },
      ];
}

function buttonErrors(button: APIButtonComponent): FormError[] {
  if (button.style === ButtonStyle.Premium) return [];
  const errors: FormError[] = [];
  const { label, emoji } = button;
  if (!label?.trim() && !emoji) {
    const message = 'A button must have a label or an emoji.';
    errors.push({ path: [], code: 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', message });
  }
  if (button.style === ButtonStyle.Link) {
    if (!button.url) return [...errors, { path: ['url'], ...REQUIRED }];
    if (!/^(?:https?|discord):\/\//i.test(button.url)) {
      errors.push({
        path: ['url'],
        code: 'URL_TYPE_INVALID_SCHEME',
        message: "Scheme is not supported. Scheme must be one of ('http', 'https', 'discord').",
      });
    }
    if ('custom_id' in button && button.custom_id) {
      const message = 'A custom id and url cannot both be specified';
      errors.push({ path: [], code: 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', message });
    }
    return errors;
  }
  if ('url' in button && button.url) {
    errors.push({ path: ['url'], code: 'BUTTON_COMPONENT_URL', message: 'Only links have a url' });
  }
  if (!button.custom_id) {
    const message = 'A custom id is required';
    errors.push({ path: ['custom_id'], code: 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', message });
  }
  return errors;
}

function optionErrors(options: NonNullable<Item['options']>): FormError[] {
  return options.flatMap(({ value }, index) =>
    options.findIndex((other) => other.value === value) < index
      ? [
          {
            path: ['options', index],
            code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
            message: 'The specified option value is already used',
          },
        ]
      : [],
  );
}

function countErrors({ options = [], min_values, max_values }: Item): FormError[] {
  const least = min_values ?? 1;
  const most = max_values ?? 1;
  if (least <= most && most <= options.length) return [];
  const message = `Must be between ${least} and ${options.length}.`;
  return [{ path: ['max_values'], code: 'NUMBER_TYPE_MAX', message }];
}
