using CreditPlatform.ServiceDefaults.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Time;

/// <summary>Business time as an instant, RFC 3339.</summary>
public sealed record ClockReading(DateTimeOffset Now);

/// <summary>Development only: reads and moves business time; what has fallen due is swept before the answer.</summary>
public static class DevClock
{
    internal const string Table = "create table dev_clock (only_row boolean primary key default true check (only_row), offset_ticks bigint not null)";

    internal static void Map(IEndpointRouteBuilder app, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
            return;
        app.MapGet("/dev/clock", (BusinessClock clock) => new ClockReading(clock.GetUtcNow())).ExcludeFromDescription().AllowAnonymous();
        app.MapPut("/dev/clock", Move).ExcludeFromDescription().AllowAnonymous();
    }

    private static async Task<IResult> Move(HttpContext http, ClockReading to, BusinessClock clock, NpgsqlDataSource source, CancellationToken ct) =>
        await TryMove(clock, source, to.Now, ct) ? Results.Ok(new ClockReading(clock.GetUtcNow())) : Problems.Result(http, ErrorCodes.ClockBackwards);

    /// <summary>A retried move to the same instant is a few milliseconds "backwards" by the time it arrives.</summary>
    public static bool IsBackwards(BusinessClock clock, DateTimeOffset to) => to < clock.GetUtcNow() - TimeSpan.FromMinutes(1);

    /// <summary>Moves this process's business time and remembers it. False when that would be backwards.</summary>
    public static async Task<bool> TryMove(BusinessClock clock, NpgsqlDataSource source, DateTimeOffset to, CancellationToken ct)
    {
        if (IsBackwards(clock, to))
            return false;
        if (to > clock.GetUtcNow())
        {
            await clock.MoveTo(to);
            await Remember(source, clock.Offset, ct);
        }
        return true;
    }

    internal static async Task Restore(NpgsqlDataSource source, BusinessClock clock, CancellationToken ct)
    {
        await using var command = source.CreateCommand("select offset_ticks from dev_clock");
        if (await command.ExecuteScalarAsync(ct) is long ticks)
            clock.Restore(TimeSpan.FromTicks(ticks));
    }

    private static async Task Remember(NpgsqlDataSource source, TimeSpan offset, CancellationToken ct)
    {
        await using var command = source.CreateCommand("insert into dev_clock (offset_ticks) values ($1) on conflict (only_row) do update set offset_ticks = excluded.offset_ticks");
        command.Parameters.Add(new() { Value = offset.Ticks });
        await command.ExecuteNonQueryAsync(ct);
    }
}
