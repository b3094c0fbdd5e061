/** Files that a page of the extension hands out and takes. */
import type { View } from './session.ts';

/** Presses a button that saves a text as a file, and returns the text; nothing is downloaded. */
export async function savedFile(view: View, selector: string): Promise<string> {
  await view.evaluate(() => {
    const caught = globalThis as unknown as { caught: Promise<string> };
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      caught.caught = blob.text();
      return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  await view.click(selector);
  return view.waitFor(() => (globalThis as unknown as { caught?: Promise<string> }).caught);
}

/** Chooses a file in a file field, as the browser's dialogue does. */
export async function chooseFile(view: View, selector: string, name: string, text: string): Promise<void> {
  await view.evaluate(
    (field, fileName, content) => {
      const input = document.querySelector<HTMLInputElement>(field);
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      if (!input) throw new Error(`There is no ${field}.`);
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    name,
    text,
  );
}
