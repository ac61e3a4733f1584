using System.Text.Json;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Views;
using Npgsql;

namespace CreditPlatform.Collection.Units;

/// <summary>GET /units?class=&amp;kind=&amp;after=&amp;limit=: the register, by credit code.</summary>
public sealed class ListUnits(NpgsqlDataSource source, AccessGate gate, Positions positions)
{
    private const string Sql =
        """
        select state, version from unit_rows
        where ($1::text is null or class = $1) and ($2::text is null or kind = $2) and org > $3
        order by org limit $4
        """;

    public async Task<IResult> Handle(HttpContext http, string? @class, string? kind, string? after, int? limit, CancellationToken ct)
    {
        var (_, refusal) = await gate.Ask(http, Resource.Unit, Operation.Read);
        if (refusal is not null)
            return refusal;
        if (@class is not null && !UnitClasses.All.Contains(@class))
            return NotOneOf(http, "class", UnitClasses.All);
        if (kind is not null && !UnitKinds.All.Contains(kind))
            return NotOneOf(http, "kind", UnitKinds.All);
        if (await positions.Reached(http, LogViews.ProgressName, ct) is { } late)
            return late;
        var size = Math.Clamp(limit ?? 100, 1, 1000);
        await using var command = source.CreateCommand(Sql);
        foreach (var value in new object?[] { @class, kind, after ?? "", size + 1 })
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        var units = new List<UnitView>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            units.Add(UnitView.Of(JsonSerializer.Deserialize<UnitEntered>(reader.GetString(0), PlatformJson.Options)!, reader.GetInt64(1)));
        return Results.Ok(units.Count <= size ? new UnitPage(units, null) : new UnitPage(units[..size], units[size - 1].Org));
    }

    private static IResult NotOneOf(HttpContext http, string name, IReadOnlyList<string> allowed) =>
        Problems.Parameter(http, name, $"可取 {string.Join('、', allowed)}。", $"One of {string.Join(", ", allowed)}.");
}
