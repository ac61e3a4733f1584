using System.Security.Cryptography;
using System.Text;
using CreditPlatform.Local.Processes;

namespace CreditPlatform.Local;

/// <summary>What lies where in the state directory of one instance.</summary>
internal sealed class Workspace
{
    const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The servers' users pass through to their own directories but can't list what else is there.</summary>
    const UnixFileMode PassThrough = Owner | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>A variable every process started here carries, so that a later launcher knows its own.</summary>
    public const string MarkName = "CREDITPLATFORM_STATE";

    public Workspace(LocalOptions options)
    {
        State = Path.GetFullPath(options.StateDirectory);
        Directory.CreateDirectory(State, PassThrough);
        Servers = PlaceForServers();
        foreach (var directory in (string[])[Logs, Run, Keys, Secrets])
            Directory.CreateDirectory(directory, Owner);
        if (Servers != State)
            options.Say($"The servers' users can't enter {State}: their data is in {Servers}.");
    }

    public string State { get; }

    /// <summary>Where PostgreSQL and RabbitMQ keep their data: the state directory, or a place their users can reach.</summary>
    public string Servers { get; }

    public string Logs => Path.Combine(State, "logs");

    public string Run => Path.Combine(State, "run");

    public string Keys => Path.Combine(State, "keys");

    public string Secrets => Path.Combine(State, "secrets");

    public string DemoClients => Path.Combine(State, "demo-clients.json");

    public string FirstStartDone => Path.Combine(State, "first-start-done");

    public string PostgresHome => Path.Combine(Servers, "postgres");

    public string RabbitHome => Path.Combine(Servers, "rabbitmq");

    public string PostgresPassword => Path.Combine(Secrets, "postgres");

    public string RabbitPassword => Path.Combine(Secrets, "rabbitmq");

    public void Forget()
    {
        foreach (var directory in (string[])[PostgresHome, RabbitHome, Keys, Secrets])
            if (Directory.Exists(directory))
                Directory.Delete(directory, recursive: true);
        File.Delete(DemoClients);
        File.Delete(FirstStartDone);
        Directory.CreateDirectory(Keys, Owner);
        Directory.CreateDirectory(Secrets, Owner);
    }

    /// <summary>An empty directory for one act, readable by its owner alone.</summary>
    public string Scratch(string name)
    {
        var path = Path.Combine(State, name);
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        return Directory.CreateDirectory(path, Owner).FullName;
    }

    string PlaceForServers()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(State)))[..12];
        var elsewhere = $"/var/tmp/creditplatform-{hash}";
        if (!Directory.Exists(elsewhere) && ServerUser.All.All(user => user.CanEnter(State)))
            return State;
        Directory.CreateDirectory(elsewhere, PassThrough);
        // /var/tmp is everybody's: a directory somebody else made under this name is not ours to trust.
        if (Tool.Run("stat", ["-c", "%u", elsewhere]).Trim() != Tool.Run("id", ["-u"]).Trim())
            throw new LocalException($"{elsewhere} belongs to another user.");
        return elsewhere;
    }
}
