/**
 * {@code evaluate recognition}: how well legal documents are read, against a table of right answers. AnswerTable reads the tables, RecognitionRun
 * reads the files, FieldScore and RelationScores count, ListScore looks at published lists.
 */
@NullMarked
package vn.vankho.command.recognition;

import org.jspecify.annotations.NullMarked;
