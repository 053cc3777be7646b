using System.Collections.Immutable;
using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Mailings;

/// <summary>Audiences made of others by one step. What does not exist (any more) is refused with <see cref="AudienceErrors.Changed"/>.</summary>
public static class AudienceEditing
{
    /// <summary>Stands for a group that is not there yet.</summary>
    public const int NewGroup = 9;

    /// <summary>The same people, of whom one thing more is asked.</summary>
    /// <param name="audience">The audience.</param>
    /// <param name="group">Which group narrows, from 0; <see cref="NewGroup"/> adds people instead, those for whom the condition is true.</param>
    /// <param name="condition">What is asked. One that the group has already is not added twice; its opposite takes its place.</param>
    /// <returns>What <see cref="Audience.WhyNot"/> refuses.</returns>
    public static Result<Audience> With(this Audience audience, int group, Condition condition)
    {
        var groups = Groups(audience);
        if (group == NewGroup) return Checked(groups.Add([condition]));
        // The first condition of all narrows «everyone».
        if (group == 0 && groups.IsEmpty) return Checked([[condition]]);
        if (group < 0 || group >= groups.Length) return AudienceErrors.Changed;

        var at = groups[group].FindIndex(other => other with { Not = condition.Not } == condition);
        return Checked(groups.SetItem(group, at < 0 ? groups[group].Add(condition) : groups[group].SetItem(at, condition)));
    }

    /// <summary>The opposite of a condition takes its place.</summary>
    public static Result<Audience> Turned(this Audience audience, int group, int at) => audience.Find(group, at) is { } condition
        ? Checked(audience.Any.SetItem(group, audience.Any[group].SetItem(at, condition with { Not = !condition.Not })))
        : AudienceErrors.Changed;

    /// <summary>A condition is not asked any more; a group that has lost its last one goes.</summary>
    public static Result<Audience> Without(this Audience audience, int group, int at)
    {
        if (audience.Find(group, at) is null) return AudienceErrors.Changed;

        var left = audience.Any[group].RemoveAt(at);
        return Checked(left.IsEmpty ? audience.Any.RemoveAt(group) : audience.Any.SetItem(group, left));
    }

    /// <summary>A condition by its place; null when there is none.</summary>
    public static Condition? Find(this Audience audience, int group, int at)
    {
        var groups = Groups(audience);
        return group >= 0 && group < groups.Length && at >= 0 && at < groups[group].Length ? groups[group][at] : null;
    }

    /// <summary>Whether both ask the same in the same order.</summary>
    public static bool Means(this Audience audience, Audience other)
    {
        var (groups, others) = (Groups(audience), Groups(other));
        return groups.Length == others.Length && groups.Zip(others).All(pair => pair.First.SequenceEqual(pair.Second));
    }

    private static ImmutableArray<ImmutableArray<Condition>> Groups(Audience audience) => audience.IsEveryone ? [] : audience.Any;

    private static Result<Audience> Checked(ImmutableArray<ImmutableArray<Condition>> groups)
    {
        var audience = new Audience(groups);
        return Audience.WhyNot(audience) is { } fault ? fault : audience;
    }

    private static int FindIndex(this ImmutableArray<Condition> conditions, Func<Condition, bool> fits)
    {
        for (var at = 0; at < conditions.Length; at++)
        {
            if (fits(conditions[at])) return at;
        }

        return -1;
    }
}
