package io.whyledger.projection.processing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * To be raised when a projector tells the same events differently than before: its view is then rebuilt beside the old
 * one when the release starts. A projector without it has version 1. A change of the view's tables needs no version.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProjectorVersion {

    int value();
}
