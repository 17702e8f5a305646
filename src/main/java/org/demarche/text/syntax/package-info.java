/**
 * Dependency trees of sentences. {@link org.demarche.text.syntax.Parser} is the front door;
 * {@link org.demarche.text.syntax.TransitionParser} stands behind it: moves ({@code Action}, {@code Configuration}), what
 * they see ({@code FeatureTemplates}), how they are chosen ({@code ParserModel}) and learned ({@code ParserTrainer},
 * {@code Oracle}, {@code Perceptron}). JDK only.
 */
package org.demarche.text.syntax;
