using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.Settings;

/// <summary>The topics of mailings as the agency has arranged them: <c>news,-products,materials,events</c>, hidden ones with a minus. All of them are in it.</summary>
public sealed class TopicList
{
    private const char Hidden = '-';

    private readonly IReadOnlyList<(Interests Topic, bool IsShown)> _topics;

    private TopicList(IReadOnlyList<(Interests Topic, bool IsShown)> topics)
    {
        _topics = topics;
        Shown = [.. topics.Where(one => one.IsShown).Select(one => one.Topic)];
    }

    /// <summary>As nobody has arranged them.</summary>
    public static TopicList Default { get; } = new([.. InterestTopics.Each.Select(topic => (topic, IsShownAtFirst(topic)))]);

    /// <summary>All of them in order, and whether people see them.</summary>
    public IReadOnlyList<(Interests Topic, bool IsShown)> All => _topics;

    /// <summary>Those that people see; at least one.</summary>
    public IReadOnlyList<Interests> Shown { get; }

    /// <summary>What was stored. What is not understood is passed over; what is missing comes at the end.</summary>
    public static TopicList Read(string? stored)
    {
        var known = (stored ?? "").Split(',').Select(name => (Topic: TopicOf(name.TrimStart(Hidden)), IsShown: !name.StartsWith(Hidden)))
            .Where(one => one.Topic != Interests.None).DistinctBy(one => one.Topic).ToList();
        var list = new TopicList([.. known, .. InterestTopics.Each.Except(known.Select(one => one.Topic)).Select(topic => (topic, IsShownAtFirst(topic)))]);
        return list.Shown.Count > 0 ? list : Default;
    }

    /// <summary>Hides a topic or shows it again; the last one stays.</summary>
    public Result<TopicList> Show(Interests topic, bool shown)
    {
        var list = new TopicList([.. _topics.Select(one => one.Topic == topic ? (topic, shown) : one)]);
        return list.Shown.Count > 0 ? list : SettingErrors.LastTopic;
    }

    /// <summary>Moves a topic up by one; the first stays where it is.</summary>
    public TopicList Raise(Interests topic)
    {
        var list = _topics.ToList();
        var at = list.FindIndex(one => one.Topic == topic);
        if (at > 0) (list[at - 1], list[at]) = (list[at], list[at - 1]);
        return new TopicList(list);
    }

    /// <summary>For the row.</summary>
    public override string ToString() => string.Join(',', _topics.Select(one => $"{(one.IsShown ? "" : Hidden)}{NameOf(one.Topic)}"));

    private static bool IsShownAtFirst(Interests topic) => !InterestTopics.Own.Contains(topic);

    private static string NameOf(Interests topic) => topic.ToString().ToLowerInvariant();

    private static Interests TopicOf(string name) => InterestTopics.Each.FirstOrDefault(topic => NameOf(topic) == name);
}
