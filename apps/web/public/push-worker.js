/** Shows what the board sent and opens the page it names. Nothing is kept: the board itself is always read live. */

self.addEventListener('push', (event) => {
  const { title, body, lang, tag, path } = event.data.json();
  const icon = '/lighthouse.svg';
  event.waitUntil(self.registration.showNotification(title, { body, lang, tag, icon, data: { path } }));
});

self.addEventListener('notificationclick', (event) => {
  const { notification } = event;
  notification.close();
  event.waitUntil(openPage(notification.data.path));
});

/** Goes to an open page of that board where there is one. */
const openPage = async (path) => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = pages.find(({ url }) => `${new URL(url).pathname}/`.startsWith(`${path}/`));
  return there ? there.focus() : self.clients.openWindow(new URL(path, self.location.origin).href);
};
