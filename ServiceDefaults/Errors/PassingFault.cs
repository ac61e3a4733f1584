using System.Net.Sockets;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Errors;

/// <summary>Tells a fault that passes by itself (the database is away, restarting, busy) from one that does not.</summary>
public static class PassingFault
{
    // 57P: the server is being shut down, crashed a moment ago, or is starting up.
    private const string OperatorIntervention = "57P";

    /// <summary>The event store and EF wrap what the database said, so the whole chain is asked.</summary>
    public static bool Is(Exception? exception) => exception switch
    {
        null => false,
        PostgresException { IsTransient: true } or TimeoutException or SocketException => true,
        PostgresException refused => refused.SqlState.StartsWith(OperatorIntervention, StringComparison.Ordinal),
        NpgsqlException => true, // not an answer of the server: the connection failed
        _ => Is(exception.InnerException),
    };
}
