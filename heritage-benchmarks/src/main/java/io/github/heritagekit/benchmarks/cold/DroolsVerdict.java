// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks.cold;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.io.ResourceFactory;
import org.kie.internal.utils.KieHelper;

/** One verdict of Drools: compiles the rules on classification from their text, as an executable model, and fires them. */
public final class DroolsVerdict {
    private DroolsVerdict() {}

    /** Prints the answer. */
    public static void main(String[] args) {
        KieSession session = new KieHelper()
                .addResource(ResourceFactory.newClassPathResource("cold/classification.drl"), ResourceType.DRL)
                .build(ExecutableModelProject.class)
                .newKieSession();
        List<String> answers = new ArrayList<>();
        session.setGlobal("answers", answers);
        session.insert(Site.listed());
        session.fireAllRules();
        session.dispose();
        System.out.println(One.of(answers));
    }
}
