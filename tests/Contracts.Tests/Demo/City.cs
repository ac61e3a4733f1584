using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

/// <summary>The demo city, generated once for all tests.</summary>
static class City
{
    public static readonly IReadOnlyList<DemoUnit> Units = DemoUnit.Parse(Text("units.json"));
    public static readonly IReadOnlyList<Enterprise> Firms = Enterprises.Generate(DemoCity.Seed);
    public static readonly IReadOnlyList<Citizen> People = Citizens.Generate(DemoCity.Seed);
    public static readonly DemoData Data = DemoData.Generate(Units);
    public static readonly DemoExpectations Expected = DemoExpectations.Expect(Data);

    public static IReadOnlyList<DemoSubmission> Submissions => Data.Submissions;

    static string Text(string resource)
    {
        using var stream = typeof(City).Assembly.GetManifestResourceStream(resource)!;
        return new StreamReader(stream).ReadToEnd();
    }
}
