using System.Text.Json.Nodes;
using CreditPlatform.Scoring.Engine.Files;
using NJsonSchema;

namespace CreditPlatform.ScoringTests.RuleSets;

/// <summary>The published schema and the reader say the same of the form of a rule file.</summary>
public sealed class SchemaTests
{
    static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(EmbeddedFiles.Schema.Text));

    [Fact]
    public async Task Every_rule_set_is_valid_by_the_published_schema()
    {
        var own = Path.Combine(AppContext.BaseDirectory, "RuleSets", "boundaries.yaml");
        foreach (var file in EmbeddedFiles.RuleSets.Append(new("boundaries.yaml", await File.ReadAllTextAsync(own, TestContext.Current.CancellationToken))))
            (await Faults(file.Text)).ShouldBeEmpty(file.Name);
    }

    [Fact]
    public async Task Every_kind_has_the_same_fields_in_schema_and_reader()
    {
        var schema = (await Schema.Value).Definitions["formula"].OneOf.ToLookup(one => (string)one.Properties["kind"].Enumeration.Single()!);
        schema.Select(kind => kind.Key).ShouldBe(FormulaReader.Kinds.Keys, ignoreOrder: true);
        foreach (var (kind, fields) in FormulaReader.Kinds)
        {
            schema[kind].SelectMany(one => one.Properties.Keys).Distinct().ShouldBe(["kind", .. fields.Select(field => field.TrimEnd('?'))], ignoreOrder: true, kind);
            schema[kind].ShouldAllBe(one => !one.AllowAdditionalProperties);
            if (schema[kind].Count() == 1)
                schema[kind].Single().RequiredProperties.ShouldBe(["kind", .. fields.Where(field => !field.EndsWith('?'))], ignoreOrder: true, kind);
        }
    }

    [Fact]
    public async Task The_reader_knows_the_same_fields_as_the_schema()
    {
        var schema = await Schema.Value;
        Named(RuleFileTests.Good + "\nplanet: 1").ShouldBe(schema.Properties.Keys, ignoreOrder: true);
        Named(RuleFileTests.Good.Replace("section: 一", "planet: 1", StringComparison.Ordinal)).ShouldBe(schema.Definitions["indicator"].Properties.Keys, ignoreOrder: true);

        static string[] Named(string yaml) => Should.Throw<RuleFileException>(() => RuleFile.Read("trial.yaml", yaml)).Reason.Split("known are ")[1].Split(", ");
    }

    [Theory, MemberData(nameof(RuleFileTests.Forms), MemberType = typeof(RuleFileTests))]
    public async Task What_the_reader_refuses_for_its_form_the_schema_refuses(string right, string wrong)
    {
        (await Faults(RuleFileTests.Good)).ShouldBeEmpty();
        (await Faults(RuleFileTests.Good.Replace(right, wrong, StringComparison.Ordinal))).ShouldNotBeEmpty();
    }

    static async Task<IEnumerable<string>> Faults(string yaml)
    {
        var root = (JsonObject)YamlJson.Of(YamlText.Parse("x.yaml", yaml).Node)!;
        return (await Schema.Value).Validate(root.ToJsonString()).Select(fault => fault.ToString());
    }
}
