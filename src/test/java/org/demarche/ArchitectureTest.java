package org.demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The rooms of the house, and who may enter which. */
class ArchitectureTest {
    /** Tests stand where this class stands, whichever tool compiled them. */
    private static final String TESTS = ArchitectureTest.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains(TESTS))
            .importPackages("org.demarche");

    @Test
    void roomsUseOnlyThoseBeforeThemAndStagesStayApart() {
        ArchRule rule = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("org.demarche.model..")
                .layer("vocab")
                .definedBy("org.demarche.vocab..")
                .layer("knowledge")
                .definedBy("org.demarche.knowledge..")
                .layer("read")
                .definedBy("org.demarche.read..")
                .layer("text")
                .definedBy("org.demarche.text..")
                .layer("mention")
                .definedBy("org.demarche.mention..")
                .layer("event")
                .definedBy("org.demarche.event..")
                .layer("resolve")
                .definedBy("org.demarche.resolve..")
                .layer("rdf")
                .definedBy("org.demarche.rdf..")
                .layer("evaluate")
                .definedBy("org.demarche.evaluate..")
                .layer("pipeline")
                .definedBy("org.demarche.pipeline..")
                .layer("store")
                .definedBy("org.demarche.store..")
                .layer("serve")
                .definedBy("org.demarche.serve..")
                .layer("cli")
                .definedBy("org.demarche.cli..")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("vocab")
                .mayOnlyAccessLayers("model")
                .whereLayer("knowledge")
                .mayOnlyAccessLayers("model", "vocab")
                .whereLayer("read")
                .mayOnlyAccessLayers("model")
                .whereLayer("text")
                .mayOnlyAccessLayers("model", "vocab", "knowledge")
                .whereLayer("mention")
                .mayOnlyAccessLayers("model", "vocab", "knowledge")
                .whereLayer("event")
                .mayOnlyAccessLayers("model", "vocab", "knowledge")
                .whereLayer("resolve")
                .mayOnlyAccessLayers("model", "vocab", "knowledge")
                .whereLayer("rdf")
                .mayOnlyAccessLayers("model", "vocab", "knowledge")
                .whereLayer("serve")
                .mayOnlyAccessLayers("model", "vocab", "rdf")
                .whereLayer("evaluate")
                .mayOnlyAccessLayers("model", "vocab")
                .whereLayer("pipeline")
                .mayOnlyBeAccessedByLayers("store", "cli")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer();
        rule.check(CLASSES);
    }

    @Test
    void modelStandsOnTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("org.demarche.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.demarche.model..")
                .check(CLASSES);
    }

    @Test
    void vocabularyStandsOnModelAndTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.demarche.vocab..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.demarche.model..", "org.demarche.vocab..")
                .check(CLASSES);
    }

    @Test
    void onlyTextKnowsOpenNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.demarche.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("opennlp..")
                .check(CLASSES);
    }

    @Test
    void onlyTheServerKnowsFuseki() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.demarche.serve..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void jenaStaysInTheRoomsThatReadAndWriteRdf() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.demarche.knowledge..",
                        "org.demarche.rdf..",
                        "org.demarche.evaluate..",
                        "org.demarche.pipeline..",
                        "org.demarche.store..",
                        "org.demarche.serve..",
                        "org.demarche.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(CLASSES);
    }

    @Test
    void onlyCommandsPrintAndExit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.demarche.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }
}
