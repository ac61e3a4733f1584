namespace CreditPlatform.Local.Processes;

/// <summary>The unprivileged user a server runs as: the distribution's when root starts it, else whoever starts it.</summary>
internal sealed class ServerUser
{
    readonly string? _name;

    ServerUser(string distributionUser) => _name = Environment.IsPrivilegedProcess ? distributionUser : null;

    public static ServerUser Postgres { get; } = new("postgres");

    public static ServerUser RabbitMq { get; } = new("rabbitmq");

    public static IReadOnlyList<ServerUser> All => [Postgres, RabbitMq];

    /// <summary>setpriv, like runuser, needs no password; unlike it, it replaces itself, so that the process id is the server's own.</summary>
    public IReadOnlyList<string> Command(string file, params IEnumerable<string> arguments) => _name is null
        ? [file, .. arguments]
        : ["setpriv", $"--reuid={_name}", $"--regid={_name}", "--init-groups", file, .. arguments];

    public bool CanEnter(string directory)
    {
        var command = Command("test", "-x", directory);
        return Tool.Try(command[0], [.. command.Skip(1)]).Code == 0;
    }

    public string Run(string file, params IEnumerable<string> arguments)
    {
        var command = Command(file, arguments);
        return Tool.Run(command[0], [.. command.Skip(1)]);
    }

    /// <summary>Makes a directory and all in it this user's, closed to everybody else.</summary>
    public void Own(string directory)
    {
        Directory.CreateDirectory(directory);
        Tool.Run("chmod", ["700", directory]);
        if (_name is not null)
            Tool.Run("chown", ["-R", $"{_name}:{_name}", directory]);
    }
}
