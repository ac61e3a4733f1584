using CreditPlatform.Collection.Catalogue;
using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.ArchitectureTests;

/// <summary>docs/errors.md is the list an outsider builds on: a row "| `code` |" for every code, and none more.</summary>
public sealed class ErrorListTests
{
    /// <summary>Field codes of requests that are no records: a submission's item, a calendar's days (<see cref="Contracts.CalendarFault"/>).</summary>
    static readonly string[] OfOtherRequests = ["unknown-item", "year-range", "outside-year", "duplicate", "not-a-weekend", "not-a-weekday"];

    static readonly string[][] Rows =
    [
        .. Tree.Read("docs/errors.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..]),
    ];

    [Fact]
    public void Docs_list_every_code_there_is_and_no_other() => Rows.Select(row => row[0].Trim('`'))
        .ShouldBe([.. ErrorCodes.All.Select(code => code.Code), .. FieldCodes.All.Select(code => code.Code), .. OfOtherRequests], ignoreOrder: true);

    [Fact]
    public void Docs_say_of_every_problem_code_what_the_service_says()
    {
        foreach (var code in ErrorCodes.All)
            Rows.ShouldContain(row => row[0] == $"`{code.Code}`" && row[1] == $"{code.Status}" && row[2] == code.Zh && row[3] == code.En, code.Code);
    }
}
