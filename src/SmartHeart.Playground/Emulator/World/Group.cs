using System.Collections.Concurrent;

namespace SmartHeart.Playground.Emulator;

public enum Role
{
    None,
    Member,
    Administrator,
    Creator,
    Left,
    Kicked,
}

/// <summary>A person's standing in the group. <paramref name="Anonymous"/>: writes in the group's name (creator and administrators only).</summary>
public sealed record Membership(Role Role, bool Anonymous = false);

/// <summary>The forum supergroup of the admins, its topics and members. General is no topic here: it has no id to send to.</summary>
public sealed class Group
{
    private readonly ConcurrentDictionary<long, Membership> _members = new();
    private readonly ConcurrentDictionary<int, Topic> _topics = new();

    internal Group(World world, long id, string title, IEnumerable<Topic> topics)
    {
        Chat = new Chat(world, id);
        Title = title;
        foreach (var topic in topics) _topics[topic.Id] = topic;
    }

    public Chat Chat { get; }

    public long Id => Chat.Id;

    public string Title { get; internal set; }

    public bool IsForum { get; set; } = true;

    /// <summary>The bot's own standing; Administrator at first.</summary>
    public Role BotRole { get; set; } = Role.Administrator;

    /// <summary>Administrator rights the bot lacks, by their Bot API names (can_delete_messages, can_pin_messages, can_manage_topics, …).</summary>
    public ISet<string> MissingBotRights { get; } = new HashSet<string>(StringComparer.Ordinal);

    public IReadOnlyList<Topic> Topics => [.. _topics.Values.OrderBy(topic => topic.Id)];

    public IReadOnlyList<(long PersonId, Membership Membership)> Members => [.. _members.Select(pair => (pair.Key, pair.Value))];

    public Membership MembershipOf(long personId) => _members.GetValueOrDefault(personId) ?? new Membership(Role.None);

    public bool Has(int topicId) => _topics.ContainsKey(topicId);

    /// <summary>Where a message to the topic goes; by its configured name.</summary>
    public Place Topic(string name) => new(Id, _topics.Values.First(topic => topic.Name == name).Id);

    public Place General => new(Id, null);

    /// <summary>Closes the topic for good: sends to it answer «message thread not found».</summary>
    public bool DeleteTopic(int topicId) => _topics.TryRemove(topicId, out _);

    internal void Put(Topic topic) => _topics[topic.Id] = topic;

    internal Membership Set(long personId, Membership membership)
    {
        var before = MembershipOf(personId);
        _members[personId] = membership;
        return before;
    }
}

/// <summary>Where a person writes: a chat and, in the group, a topic (null is General).</summary>
public readonly record struct Place(long ChatId, int? TopicId);
