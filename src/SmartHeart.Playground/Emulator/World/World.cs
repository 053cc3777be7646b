using System.Collections.Concurrent;
using System.Globalization;

namespace SmartHeart.Playground.Emulator;

/// <summary>Everything the emulated Telegram knows: the bot, people, the group, chats, files and what waits for the bot.</summary>
public sealed partial class World
{
    /// <summary>Who an anonymous administrator's messages come from, as with Telegram.</summary>
    public const long GroupAnonymousBotId = 1087968824;

    private const long FirstPersonId = 500_000_001;
    private readonly ConcurrentDictionary<long, Person> _people = new();
    private long _lastPersonId = FirstPersonId - 1;
    private int _lastPrivateMessageId;
    private int _lastGroupMessageId = 10;
    private long _lastAlbumId = 13_000_000_000_000_000;

    internal World(EmulatorOptions options)
    {
        Clock = options.Clock;
        HistoryPerChat = options.HistoryPerChat;
        var botId = long.Parse(options.Token.AsSpan(0, options.Token.IndexOf(':')), CultureInfo.InvariantCulture);
        Bot = new BotAccount(botId, options.BotName, options.BotUsername);
        Group = new Group(this, options.GroupId, options.GroupTitle, options.Topics);
        Files = new FileVault(options.FilesFolder);
        Updates = new PendingUpdates(options);
        Events = options.PublishEvents ? new WorldEvents(this) : null;
    }

    public BotAccount Bot { get; }

    public Group Group { get; }

    public FileVault Files { get; }

    /// <summary>What waits for the bot.</summary>
    public PendingUpdates Updates { get; }

    /// <summary>What changed, for the page; null unless <see cref="EmulatorOptions.PublishEvents"/>.</summary>
    public WorldEvents? Events { get; }

    public TimeProvider Clock { get; }

    public IReadOnlyCollection<Person> People => [.. _people.Values];

    /// <summary>How many messages the bot has put into each chat that got any; for exactly-once checks over a whole audience.</summary>
    public IReadOnlyDictionary<long, int> Deliveries => _people.Values.Where(person => person.HasChat).Select(person => person.Chat).Append(Group.Chat)
        .Where(chat => chat.Delivered > 0).ToDictionary(chat => chat.Id, chat => chat.Delivered);

    internal int HistoryPerChat { get; }

    internal CommandMenus Commands { get; } = new();

    internal long Now => Clock.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>Adds a person; the id follows the last one's where none is given.</summary>
    /// <param name="started">Whether the person has opened the bot before, so that it may write.</param>
    /// <param name="sample">See <see cref="Person.IsSample"/>.</param>
    public Person AddPerson(
        string firstName,
        string? lastName = null,
        string? username = null,
        string? language = "ru",
        string? phone = null,
        long? id = null,
        Role role = Role.None,
        bool started = false,
        bool sample = false)
    {
        var person = new Person(this, id ?? Interlocked.Increment(ref _lastPersonId), firstName)
        {
            LastName = lastName,
            Username = username,
            Language = language,
            Phone = phone,
            Started = started,
            IsSample = sample,
        };
        if (!_people.TryAdd(person.Id, person)) throw new ArgumentException($"There is a person {person.Id} already.", nameof(id));
        if (role != Role.None) Group.Set(person.Id, new Membership(role));
        Events?.PersonChanged(person);
        return person;
    }

    public Person? FindPerson(long id) => _people.GetValueOrDefault(id);

    /// <exception cref="KeyNotFoundException">Nobody has that id.</exception>
    public Person Person(long id) => FindPerson(id) ?? throw new KeyNotFoundException($"There is no person {id}.");

    /// <summary>The group's chat, or a person's private one; null where the id is neither's.</summary>
    public Chat? FindChat(long id) => id == Group.Id ? Group.Chat : FindPerson(id)?.Chat;

    internal int NextMessageId(bool isPrivate) =>
        isPrivate ? Interlocked.Increment(ref _lastPrivateMessageId) : Interlocked.Increment(ref _lastGroupMessageId);

    internal int LastMessageId(bool isPrivate) => Volatile.Read(ref isPrivate ? ref _lastPrivateMessageId : ref _lastGroupMessageId);

    internal string NextAlbumId() => Interlocked.Increment(ref _lastAlbumId).ToString(CultureInfo.InvariantCulture);
}

/// <summary>The bot's own account.</summary>
public sealed record BotAccount(long Id, string Name, string Username)
{
    /// <summary>By language code; "" is the default.</summary>
    public ConcurrentDictionary<string, string> Descriptions { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, string> ShortDescriptions { get; } = new(StringComparer.Ordinal);
}
