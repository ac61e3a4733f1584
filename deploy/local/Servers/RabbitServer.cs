using System.Globalization;
using System.Net.Sockets;
using CreditPlatform.Local.Processes;

namespace CreditPlatform.Local.Servers;

/// <summary>A private RabbitMQ with the management plugin, and the Erlang port mapper it needs; both on the loopback interface only.</summary>
internal sealed class RabbitServer(Workspace workspace, Ports ports)
{
    public const string BrokerName = "rabbitmq";
    public const string PortMapperName = "epmd";

    const string Script = "/usr/lib/rabbitmq/bin/rabbitmq-server";
    const string User = "creditplatform";

    readonly string _home = workspace.RabbitHome;
    readonly string _password = Secret.ReadOrCreate(workspace.RabbitPassword);

    public string Uri => $"amqp://{User}:{_password}@127.0.0.1:{ports.Amqp}";

    public Uri Management => new($"http://127.0.0.1:{ports.Management}");

    /// <summary>Users, queues and the messages in them.</summary>
    public static string DataDirectory(Workspace workspace) => Path.Combine(workspace.RabbitHome, "mnesia");

    /// <summary>Started here, not by the broker: a mapper the broker starts by itself would outlive it.</summary>
    public UnitSpec PortMapper => Spec(PortMapperName,
        ServerUser.RabbitMq.Command("epmd", "-port", Text(ports.Epmd), "-address", "127.0.0.1"),
        token => AcceptsAsync(ports.Epmd, [], token));

    public UnitSpec Broker => Spec(BrokerName,
        ServerUser.RabbitMq.Command(Script),
        token => AcceptsAsync(ports.Amqp, "AMQP\0\0\x09\x01"u8.ToArray(), token)) with
    { Grace = TimeSpan.FromSeconds(20) };

    public void Prepare()
    {
        if (!File.Exists(Script))
            throw new LocalException("RabbitMQ is not installed; ./run.sh installs it.");
        Directory.CreateDirectory(_home);
        Secret.Write(Path.Combine(_home, "rabbitmq.conf"), $"""
            listeners.tcp.1 = 127.0.0.1:{ports.Amqp}
            management.tcp.ip = 127.0.0.1
            management.tcp.port = {ports.Management}
            default_user = {User}
            default_pass = {_password}
            vm_memory_high_watermark.absolute = 1GB
            log.file = false
            log.console = true

            """);
        File.WriteAllText(Path.Combine(_home, "enabled_plugins"), "[rabbitmq_management].\n");
        ServerUser.RabbitMq.Own(_home);
    }

    UnitSpec Spec(string name, IReadOnlyList<string> command, Func<CancellationToken, Task<bool>> isHealthy) => new()
    {
        Name = name,
        Command = command,
        WorkingDirectory = "/",
        IsHealthy = isHealthy,
        IsNotable = line => line.Contains("[error]", StringComparison.Ordinal) || line.Contains("[critical]", StringComparison.Ordinal),
        Environment = new Dictionary<string, string>
        {
            ["HOME"] = _home,
            ["RABBITMQ_NODENAME"] = "creditplatform@localhost", // known to this instance's own port mapper only
            ["RABBITMQ_NODE_PORT"] = Text(ports.Amqp),
            ["RABBITMQ_DIST_PORT"] = Text(ports.Distribution),
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
            ["ERL_EPMD_PORT"] = Text(ports.Epmd),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_MNESIA_BASE"] = DataDirectory(workspace),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(_home, "log"),
            ["RABBITMQ_CONFIG_FILE"] = Path.Combine(_home, "rabbitmq.conf"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(_home, "enabled_plugins"),
            ["RABBITMQ_PID_FILE"] = Path.Combine(_home, "pid"),
            ["RABBITMQ_CONF_ENV_FILE"] = "/dev/null",
            ["RUNNING_UNDER_SYSTEMD"] = "1", // the script then becomes the broker instead of staying its parent
        },
    };

    /// <summary>A broker that is up answers the protocol header; one that is only starting has no listener yet.</summary>
    static async Task<bool> AcceptsAsync(int port, byte[] hello, CancellationToken cancellation)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", port, cancellation);
            if (hello.Length == 0)
                return true;
            await client.GetStream().WriteAsync(hello, cancellation);
            return await client.GetStream().ReadAsync(new byte[1], cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(2), cancellation) == 1;
        }
        catch (Exception exception) when (exception is SocketException or IOException or TimeoutException)
        {
            return false;
        }
    }

    static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
