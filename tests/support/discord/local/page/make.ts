type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Makes an element. Text goes in as text, never as HTML: messages hold whatever people type.
 *
 * @param attributes `true` for one without a value; left out where false or undefined.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag];
export function make(
  tag: `discord-${string}`,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElement;
export function make(tag: string, attributes: Attributes, ...children: (Node | string)[]) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children);
  return element;
}
