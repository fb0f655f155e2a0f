/** A counsellor of a class; the name is null while no account with this staff number is open. */
export class ClassCounsellorView {
  staffNo!: string;
  name!: string | null;
}

/** A class with the number of its graduates. */
export class ClassNode {
  id!: string;
  name!: string;
  gradYear!: string;
  graduates!: number;
  counsellors!: ClassCounsellorView[];
  version!: number;
}

/** A major with its classes. */
export class MajorNode {
  id!: string;
  name!: string;
  code!: string;
  graduates!: number;
  classes!: ClassNode[];
  version!: number;
}

/** A college with its majors. */
export class CollegeNode {
  id!: string;
  name!: string;
  code!: string;
  graduates!: number;
  majors!: MajorNode[];
  version!: number;
}

/** The part of the school that the reader is responsible for. */
export class OrganisationView {
  colleges!: CollegeNode[];
}

/** The id of what was just added. */
export class AddedView {
  id!: string;
}
