package org.demarche.model;

/** Whether what an account tells happened, is planned, is only possible, or is said not to have happened. */
public enum Factuality {
    ACTUAL,
    PLANNED,
    POSSIBLE,
    DENIED
}
