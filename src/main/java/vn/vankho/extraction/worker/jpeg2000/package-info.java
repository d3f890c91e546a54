/**
 * Reads JPEG 2000 (ISO/IEC 15444-1, ITU-T T.800), in which scanners of offices pack the pages of their PDFs. No reader is to be had under a licence that fits; this one
 * is written after the standard and reads what such machines write: all orders of packets, layers, tiles, both wavelets. Regions of interest, changes of
 * the order within a tile and headers packed apart are refused (UnreadForm).
 *
 * <p>From outside in: JpxImages makes it a reader of images of this Java, JpxReader; JpxFile finds the stream in its boxes; Codestream reads its markers
 * (ImageSize, Parameters with BlockCoding and Quantisation) and the data of its tiles; Tile has TileComponents of Resolutions of Bands of Cells of
 * CodeBlocks; Packets (HeaderBits, TagTree) gives these their bytes, BlockDecoder (MqDecoder, RawBits) their numbers; Wavelet puts them together; Planes hold the picture.
 */
@NullMarked
package vn.vankho.extraction.worker.jpeg2000;

import org.jspecify.annotations.NullMarked;
