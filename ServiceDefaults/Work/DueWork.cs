using CreditPlatform.ServiceDefaults.Events;

namespace CreditPlatform.ServiceDefaults.Work;

public static class DueWork
{
    internal const string Table =
        """
        create table due_work (
            kind text not null, key text not null, due_at timestamptz not null, attempts int not null default 0, last_error text,
            scheduled int not null default 1,
            primary key (kind, key));
        create index on due_work (due_at);
        """;

    /// <summary>The statement that schedules work in the transaction of the event that calls for it.</summary>
    public static SideWrite Schedule(string kind, string key, DateTimeOffset dueAt) => new(
        "insert into due_work (kind, key, due_at) values (?, ?, ?) on conflict (kind, key) do update set due_at = least(due_work.due_at, excluded.due_at), scheduled = due_work.scheduled + 1",
        kind, key, dueAt);
}
