using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartHeart.Playground.Emulator;

/// <summary>
/// The updates that wait for the bot, confirmed by offset or by a webhook's 2xx. One long poll at a time: a newer one ends the older
/// with 409, as with Telegram.
/// </summary>
public sealed partial class PendingUpdates
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _clock;
    private readonly int _remembered;
    private readonly TimeSpan _webhookRetry;
    private readonly Queue<PendingUpdate> _delivered = new();
    private LinkedList<PendingUpdate> _pending = new();
    private HashSet<string>? _allowed;
    private int _lastId;

    internal PendingUpdates(EmulatorOptions options)
    {
        _clock = options.Clock;
        _remembered = options.RememberedUpdates;
        _webhookRetry = options.WebhookRetryDelay;
        _lastId = 100_000_000;
    }

    /// <summary>How many wait to be confirmed.</summary>
    public int Count
    {
        get
        {
            lock (_gate) return _pending.Count;
        }
    }

    /// <summary>The id of the newest update.</summary>
    public int LastId => Volatile.Read(ref _lastId);

    /// <summary>Puts any update in: <paramref name="json"/> is the value of the field <paramref name="kind"/> (such as message).</summary>
    /// <param name="queueKey">Updates of one key reach a webhook in order; usually the chat's id.</param>
    /// <returns>The update's id; null where the bot didn't ask for this kind.</returns>
    public int? Inject(string kind, string json, long queueKey = 0) => Enqueue(kind, queueKey, writer => writer.WriteRawValue(json));

    /// <summary>Delivers an update once more under the same id, as after a lost confirmation.</summary>
    /// <exception cref="KeyNotFoundException">It isn't among the remembered ones.</exception>
    public void Redeliver(int updateId)
    {
        lock (_gate)
        {
            var update = _delivered.FirstOrDefault(one => one.Id == updateId)
                ?? throw new KeyNotFoundException($"Update {updateId} is not remembered.");
            _pending.AddLast(update with { IsRepeat = true, Delivered = false });
        }

        Announce();
    }

    internal int? Enqueue(string kind, long queueKey, Action<Utf8JsonWriter> writeValue)
    {
        int id;
        lock (_gate)
        {
            if (!IsAllowed(kind)) return null;
            id = ++_lastId;
            // Written inside the lock, so that ids rise in the order of the queue.
            var json = ReplyBuffer.Bytes(writer =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("update_id"u8, id);
                writer.WritePropertyName(kind);
                writeValue(writer);
                writer.WriteEndObject();
            });
            _pending.AddLast(new PendingUpdate(id, kind, queueKey, json));
        }

        Announce();
        return id;
    }

    /// <summary>null keeps the former choice; empty is Telegram's default.</summary>
    internal void Allow(IReadOnlyCollection<string>? kinds)
    {
        if (kinds is null) return;
        lock (_gate) _allowed = kinds.Count == 0 ? null : [.. kinds];
    }

    internal IReadOnlyCollection<string>? Allowed
    {
        get
        {
            lock (_gate) return _allowed is null ? null : [.. _allowed];
        }
    }

    internal (int LastId, IReadOnlyList<PendingUpdate> Pending) Capture()
    {
        lock (_gate) return (_lastId, [.. _pending]);
    }

    internal void Restore(int lastId, IEnumerable<PendingUpdate> pending)
    {
        lock (_gate)
        {
            _lastId = lastId;
            _pending = new LinkedList<PendingUpdate>(pending);
        }
    }

    private bool IsAllowed(string kind) => _allowed is null
        ? kind is not ("chat_member" or "message_reaction" or "message_reaction_count")
        : _allowed.Contains(kind);

    private void Announce()
    {
        lock (_gate)
        {
            _poll?.TrySetResult(PollEnd.Ready);
            _poll = null;
        }

        WakeWebhook();
    }

    private void Drop(LinkedListNode<PendingUpdate> node)
    {
        _pending.Remove(node);
        if (_remembered == 0) return;
        _delivered.Enqueue(node.Value);
        if (_delivered.Count > _remembered) _delivered.Dequeue();
    }
}

/// <summary>An update as it goes to the bot. <paramref name="Json"/> is the whole Update object.</summary>
internal sealed record PendingUpdate(
    int Id,
    string Kind,
    long QueueKey,
    [property: JsonConverter(typeof(RawJsonConverter))] byte[] Json)
{
    public bool IsRepeat { get; init; }

    public bool Delivered { get; set; }
}
