package org.demarche.cli;

/** The entry point of {@code demarche.jar}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("demarche");
    }
}
