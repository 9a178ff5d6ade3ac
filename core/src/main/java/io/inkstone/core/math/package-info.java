/**
 * Math: TeX becomes MathML Core, which browsers draw by themselves. A formula is cut into {@linkplain
 * io.inkstone.core.math.TexTokens tokens}, read by recursive descent into {@linkplain io.inkstone.core.math.Atom atoms}, which
 * carry TeX's classes of spacing, and set as elements. Nothing that TeX can name runs or links: what is unknown refuses the
 * whole formula, and its source is shown instead.
 */
@NullMarked
package io.inkstone.core.math;

import org.jspecify.annotations.NullMarked;
