using System.Collections.Immutable;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>
/// What came of the parts of one album so far, or of one message. Parts are updates of their own: they may come in any order, and with a restart between
/// them. Kept with the form; what was wrong is told once for all parts.
/// </summary>
internal sealed record AlbumNotes
{
    /// <summary>The step whose files they became; null while none was taken.</summary>
    public string? Step { get; init; }

    /// <summary>Where the album begins among the step's files.</summary>
    public int At { get; init; }

    /// <summary>Message ids of the parts that were taken, rising: the order in which the person put them.</summary>
    public ImmutableArray<int> Parts { get; init; } = [];

    /// <summary>Why parts were not taken.</summary>
    public ImmutableArray<PartFault> Faults { get; init; } = [];

    /// <summary>Whether a caption came that has no place in the form.</summary>
    public bool Caption { get; init; }

    /// <summary>Whether files were taken by a step that waits for a text.</summary>
    public bool WantsText { get; init; }

    /// <summary>Where a part belongs among the step's files.</summary>
    public int PlaceOf(int messageId) => At + Parts.Count(id => id < messageId);

    /// <summary>A part was taken.</summary>
    public AlbumNotes Took(int messageId) => this with { Parts = [.. Parts.Add(messageId).Order()] };

    /// <summary>The last part had to give way.</summary>
    public AlbumNotes GaveUpLast() => this with { Parts = Parts[..^1] };

    /// <summary>A part was not taken.</summary>
    public AlbumNotes Refused(Error error)
    {
        var fault = error is InvalidInput input ? input.Faults[0].Error : error;
        var known = Faults.FirstOrDefault(one => one.Code == fault.Code);
        return known is null
            ? this with { Faults = Faults.Add(new PartFault(fault.Code, fault.Arguments.ToDictionary(pair => pair.Key, pair => $"{pair.Value}"), 1)) }
            : this with { Faults = Faults.Replace(known, known with { Count = known.Count + 1 }) };
    }

    /// <summary>All of it for the person, one a line.</summary>
    public Html Words(Ui ui) => Html.Join("\n",
    [
        .. Faults.Select(fault => ui["flow.not_taken", ("words", ui.Words(fault.Error)), ("count", fault.Count)]),
        Caption ? ui["flow.caption"] : Html.Empty,
        WantsText ? ui["flow.text_too"] : Html.Empty,
    ]);
}

/// <summary>Why parts of an album were not taken.</summary>
/// <param name="Code">Of the error.</param>
/// <param name="Arguments">For its words.</param>
/// <param name="Count">How many parts.</param>
internal sealed record PartFault(string Code, IReadOnlyDictionary<string, string> Arguments, int Count)
{
    /// <summary>The error again.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Error Error => Arguments.Aggregate(new Error(Code), (error, pair) => error.With(pair.Key, pair.Value));
}
