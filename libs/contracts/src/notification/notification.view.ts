/** A notice for the reader. */
export class NotificationView {
  id!: string;
  title!: string;
  body!: string;
  link!: string | null;
  readAt!: Date | null;
  createdAt!: Date;
}

/** The newest notices and how many are unread. */
export class NotificationList {
  items!: NotificationView[];
  unread!: number;
}
