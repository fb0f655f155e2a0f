/** A notice for the reader. */
export class NotificationView {
  id!: string;
  title!: string;
  body!: string;
  link!: string | null;
  readAt!: Date | null;
  createdAt!: Date;
}

/** One page of the reader's notices, the newest first, and how many of all are unread. */
export class NotificationPage {
  items!: NotificationView[];
  total!: number;
  page!: number;
  pageSize!: number;
  unread!: number;
}
