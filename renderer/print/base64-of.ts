/** The bytes of a file as text, without the head of a data address. */
export function base64Of(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(new Error('A file of the page could not be read.')));
    reader.readAsDataURL(bytes);
  });
}
