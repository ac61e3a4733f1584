using System.Globalization;
using CreditPlatform.ServiceDefaults.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>
/// Read-your-own-write across views: a write answers <c>X-Position: SERVICE:N</c>; a read that is given it as <c>X-Min-Position</c>
/// waits up to two seconds until the view stands there.
/// </summary>
public sealed class Positions(NpgsqlDataSource source, IHostEnvironment environment)
{
    public const string Header = "X-Position";
    public const string MinHeader = "X-Min-Position";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Places of other services' logs that this service's views have taken in, by source.</summary>
    internal const string Table = "create table consumed_positions (source text primary key, position bigint not null, dated timestamptz not null default now())";

    public string Format(long position) => string.Create(CultureInfo.InvariantCulture, $"{environment.ApplicationName.ToLowerInvariant()}:{position}");

    /// <summary>Waits for the position asked for, if one is. Returns the answer to give when it is not reached, else null.</summary>
    /// <param name="http">The read.</param>
    /// <param name="view">Progress name of the own view read (its subscription), or null for a view fed by messages.</param>
    /// <param name="ct">Cancelled with the request.</param>
    public async Task<IResult?> Reached(HttpContext http, string? view, CancellationToken ct)
    {
        var asked = http.Request.Headers[MinHeader].ToString();
        if (asked.Length == 0)
            return null;
        var parts = asked.Split(':');
        if (parts.Length != 2 || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            return Problems.Parameter(http, MinHeader, "位置格式有误。", "Not a position.");
        var own = string.Equals(parts[0], environment.ApplicationName, StringComparison.OrdinalIgnoreCase);
        if (own && view is null)
            return null; // read straight from the log
        var deadline = TimeProvider.System.GetTimestamp();
        while (await Current(own ? view : null, parts[0], ct) < position)
        {
            if (TimeProvider.System.GetElapsedTime(deadline) > Patience)
            {
                http.Response.Headers.RetryAfter = "1";
                return Problems.Result(http, ErrorCodes.PositionNotReached);
            }
            await Task.Delay(10, ct);
        }
        return null;
    }

    private async Task<long> Current(string? view, string origin, CancellationToken ct)
    {
        await using var command = source.CreateCommand(view is not null
            ? "select coalesce(max(last_seq_id), 0) from events.mt_event_progression where name like $1 || ':%'"
            : "select coalesce(max(position), 0) from consumed_positions where source = $1");
        command.Parameters.Add(new() { Value = view ?? origin.ToLowerInvariant() });
        return await command.ExecuteScalarAsync(ct) is long position ? position : 0;
    }
}
