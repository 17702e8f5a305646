/** First stage: blocks, sentences, tokens, tags, lemmas, trees and statistical names. The only room that knows OpenNLP. */
package org.demarche.text;
