using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Telegram.Sending;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace SmartHeart.Bot.Kit.Telegram;

/// <summary>
/// Asks Telegram who is in the admin group. An answer holds for five minutes; when Telegram can't be asked, an older one holds for up to an hour, and
/// without one the person is a stranger. Many updates of one person ask once.
/// </summary>
internal sealed partial class AdminDirectory(ITelegramBotClient client, AdminGroup group, TimeProvider clock, ILogger<AdminDirectory> log) : IAdminDirectory
{
    private const int MostKept = 2_000;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Usable = TimeSpan.FromHours(1);
    private static readonly TimeSpan BeforeAskingAgain = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Entry> _entries = [];

    /// <inheritdoc/>
    public async ValueTask<Role?> RoleOf(long telegramId, CancellationToken cancellationToken)
    {
        // Only administrators can be anonymous (https://core.telegram.org/bots/api#chatmemberadministrator).
        if (telegramId == group.Id) return Role.Owner;
        if (telegramId <= 0) return null;

        Task<Role?> asking;
        lock (_lock)
        {
            if (!_entries.TryGetValue(telegramId, out var entry)) _entries[telegramId] = entry = MakeRoom();
            if (entry.AskAgainAt > clock.GetTimestamp()) return entry.Role;
            asking = entry.Asking ??= Ask(telegramId, entry);
        }

        return await asking.WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> IsAnonymous(long telegramId, CancellationToken cancellationToken)
    {
        if (await RoleOf(telegramId, cancellationToken) != Role.Owner) return false;
        lock (_lock) return telegramId == group.Id || (_entries.TryGetValue(telegramId, out var entry) && entry.Anonymous);
    }

    /// <inheritdoc/>
    public void Forget(long telegramId)
    {
        lock (_lock) _entries.Remove(telegramId);
    }

    private static Role? RoleOf(ChatMember? member) => member switch
    {
        ChatMemberOwner or ChatMemberAdministrator => Role.Owner,
        { IsInChat: true } => Role.Admin,
        _ => null,
    };

    private static bool IsAnonymous(ChatMember? member) => member is ChatMemberOwner { IsAnonymous: true } or ChatMemberAdministrator { IsAnonymous: true };

    /// <summary>Strangers press buttons too: what is kept has a bound. Losing it costs one question each.</summary>
    private Entry MakeRoom()
    {
        if (_entries.Count >= MostKept) _entries.Clear();
        return new Entry();
    }

    private async Task<Role?> Ask(long telegramId, Entry entry)
    {
        // The lock is held up to here; what follows runs outside it, so that nobody waits on it for Telegram.
        await Task.Yield();
        var (member, verdict) = await Member(telegramId);
        lock (_lock)
        {
            entry.Asking = null;
            var now = clock.GetTimestamp();
            if (verdict.Fault == Fault.None)
            {
                (entry.Role, entry.Anonymous, entry.AnsweredAt, entry.AskAgainAt) = (RoleOf(member), IsAnonymous(member), now, now + Ticks(Fresh));
                return entry.Role;
            }

            entry.AskAgainAt = now + Ticks(BeforeAskingAgain);
            var isUsable = entry.AnsweredAt is { } then && clock.GetElapsedTime(then, now) < Usable;
            if (!isUsable) entry.Role = null;
            LogNotAsked(log, telegramId, verdict.Fault, isUsable);
            return entry.Role;
        }
    }

    private async Task<(ChatMember? Member, Verdict Verdict)> Member(long telegramId)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            return (await client.GetChatMember(group.Id, telegramId, cancellationToken: patience.Token), default);
        }
        catch (Exception fault)
        {
            var verdict = ErrorClassifier.Of(fault);
            var isStranger = verdict.Words is { } words
                && (words.Contains("user not found", StringComparison.OrdinalIgnoreCase)
                    || words.Contains("member not found", StringComparison.OrdinalIgnoreCase)
                    || words.Contains("PARTICIPANT_ID_INVALID", StringComparison.OrdinalIgnoreCase));
            return (null, isStranger ? default : verdict);
        }
    }

    private long Ticks(TimeSpan time) => (long)(time.TotalSeconds * clock.TimestampFrequency);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram can't say whether {TelegramId} is an admin ({Fault}); an older answer is used: {OlderUsed}")]
    private static partial void LogNotAsked(ILogger log, long telegramId, Fault fault, bool olderUsed);

    private sealed class Entry
    {
        public Role? Role { get; set; }

        public bool Anonymous { get; set; }

        public long? AnsweredAt { get; set; }

        public long AskAgainAt { get; set; } = long.MinValue;

        public Task<Role?>? Asking { get; set; }
    }
}
