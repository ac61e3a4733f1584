using CreditPlatform.Scoring.Engine.Files;
using CreditPlatform.Scoring.RuleSets;

namespace CreditPlatform.ScoringTests.RuleSets;

/// <summary>The cases beside the rule sets, worked out by hand, and the command that works through them.</summary>
public sealed class RuleCasesTests
{
    static string Folder => Path.Combine(AppContext.BaseDirectory, "RuleSets");

    [Fact]
    public void The_platforms_own_rule_sets_give_what_was_worked_out_by_hand() =>
        RuleCases.Check([.. EmbeddedFiles.RuleSets], [.. EmbeddedFiles.Cases]).ShouldBeEmpty();

    [Fact]
    public void Every_rule_set_of_the_platform_has_cases() =>
        EmbeddedFiles.Cases.Select(file => file.Name.Replace(".cases", "", StringComparison.Ordinal)).ShouldBe(EmbeddedFiles.RuleSets.Select(file => file.Name));

    [Fact]
    public void Grades_turn_at_their_boundaries_and_veto_and_downgrade_override()
    {
        var (code, output, errors) = Check(Folder);
        errors.ShouldBeEmpty();
        (code, output).ShouldBe((0, "1 rule files, 1 files of cases, 0 faults"));
    }

    [Fact]
    public void A_difference_is_named_with_its_place()
    {
        var folder = Directory.CreateTempSubdirectory("rules-").FullName;
        var wrong = File.ReadAllText(Path.Combine(Folder, "boundaries.cases.yaml")).Replace("total: 84.99,", "total: 84.98,", StringComparison.Ordinal);
        File.Copy(Path.Combine(Folder, "boundaries.yaml"), Path.Combine(folder, "boundaries.yaml"));
        File.WriteAllText(Path.Combine(folder, "boundaries.cases.yaml"), wrong);
        var (code, output, errors) = Check(folder);
        code.ShouldBe(1);
        errors.ShouldStartWith(Path.Combine(folder, "boundaries.cases.yaml:5:"));
        errors.ShouldEndWith("cases[1].total: “84.99 is blue” expects 4249/50, the rules give 8499/100");
        output.ShouldContain("1 faults");
    }

    [Fact]
    public void A_case_with_a_metric_or_indicator_that_does_not_exist_is_a_fault()
    {
        var set = new NamedText("b.yaml", File.ReadAllText(Path.Combine(Folder, "boundaries.yaml")));
        Faults("{ name: a, inputs: { records.lat: 1 } }").ShouldContain("unknown metric records.lat");
        Faults("{ name: a, given: { three: 1 } }").ShouldContain("unknown field; known are one, two");
        Faults("{ name: a, points: { three: 1 } }").ShouldContain("unknown field");
        Faults("{ name: a, totl: 1 }").ShouldContain("unknown field");

        string Faults(string one) => RuleCases.Check([set], [new("b.cases.yaml", $"ruleSet: boundaries\nversion: 1\ncases:\n  - {one}")]).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_folder_without_rule_files_is_no_success()
    {
        Check(Directory.CreateTempSubdirectory("rules-").FullName).Code.ShouldBe(1);
        Check("/no/such/folder").Code.ShouldBe(1);
        Check(null).Code.ShouldBe(0);
    }

    static (int Code, string Output, string Errors) Check(string? folder)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (CheckRules.Run(folder, output, errors), output.ToString().Trim(), errors.ToString().Trim());
    }
}
