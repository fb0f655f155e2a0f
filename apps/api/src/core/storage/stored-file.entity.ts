import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt, OptionalReference, Text } from '../column/index.js';
import { Unscoped } from '../scope/index.js';

/** A file in the object storage; who may read it follows from the record that refers to it. */
@Entity()
@Unscoped('reached only through the record that refers to it, which is scoped')
@Index('stored_file_sha256', { synchronize: false })
export class StoredFile {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Text(120) key!: string;
  /** As the uploader named it; shown, never used as a path. */
  @Text(200) name!: string;
  @Text(100) mime!: string;
  /** In bytes. */
  @Column('int') size!: number;
  @Text(64) sha256!: string;
  @OptionalReference() uploadedBy!: string | null;
  @CreatedAt() createdAt!: Date;
}
