using System.Globalization;
using System.Text.Json;
using CreditPlatform.ScoringTests.Host;

namespace CreditPlatform.ScoringTests.Views;

/// <summary>What a view shows about one unit and one subject, in one line.</summary>
sealed class Shown(ScoringHost host, string unit, string subject)
{
    public async Task<string> In(string view) => view switch
    {
        "source_rows" => string.Join("; ", await host.Query(
            """
            select concat_ws(' ', kind, status, case when is_current then 'current' end, case when is_counted then 'counted' end, clock)
            from source_rows where organisation = $1
            """, unit)),
        "unit_days" => string.Join("; ", await host.Query(
            "select concat_ws(' ', received, stored, withdrawn, late, collected_late, refused) from unit_days where organisation = $1", unit)),
        "metrics of the unit" => await host.Client(Tokens.Office).Figures(unit),
        "metrics of the subject" => await Penalties(),
        "department result" => await Points($"departments/{unit}?period=2026"),
        "subject result" => await Points($"subjects/{subject}?purpose=test"),
        _ => throw new ArgumentOutOfRangeException(nameof(view), view, "Nobody knows how to look at this view."),
    };

    async Task<string> Penalties()
    {
        var answer = await host.Client(Tokens.Office).Read($"/api/v1/metrics/penalties.in-force?scope={subject}&purpose=test");
        return answer.GetProperty("value") is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : "unknown";
    }

    async Task<string> Points(string path)
    {
        var result = await host.Client(Tokens.Office).Read($"/api/v1/evaluations/{path}");
        return string.Join(' ', result.GetProperty("indicators").EnumerateArray().Select(one => one.GetProperty("points") is { ValueKind: JsonValueKind.Number } points
            ? points.GetDecimal().ToString("0.##", CultureInfo.InvariantCulture)
            : one.GetProperty("state").GetString()));
    }
}
