using SmartHeart.Application.Mailings;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Reports;

/// <summary>What is remembered of one progress message while the process lives: when it was shown last, what it said, and how fast the mailing is.</summary>
internal sealed class BoardTurns(TimeProvider time)
{
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShortestSample = TimeSpan.FromSeconds(1);
    private const double Weight = 0.4;

    private object? _said;
    private long _shownAt = long.MinValue;
    private bool _adrift;
    private (int Done, long At)? _sample;
    private double? _rate;

    /// <summary>One at a time: the sender and a notice may both want to show it.</summary>
    public SemaphoreSlim Alone { get; } = new(1, 1);

    /// <summary>Recipients a second, smoothed; null while not known. Forgotten while the mailing does not run.</summary>
    public double? Measure(MailingView mailing)
    {
        if (mailing.State != MailingState.Running)
        {
            (_sample, _rate) = (null, null);
            return null;
        }

        var (done, now) = (mailing.Figures.Total - mailing.Figures.Left, time.GetTimestamp());
        if (_sample is { } last)
        {
            var passed = time.GetElapsedTime(last.At, now);
            if (passed < ShortestSample) return _rate;
            var rate = Math.Max(0, done - last.Done) / passed.TotalSeconds;
            _rate = _rate is > 0 and var before ? before + (Weight * (rate - before)) : rate;
        }

        _sample = (done, now);
        return _rate;
    }

    /// <summary>Whether something else than figures changed since it was shown.</summary>
    public bool IsNews(MailingView mailing, Pace pace) => !Equals(_said, Said(mailing, pace));

    /// <summary>Whether so much time has passed since it was shown.</summary>
    public bool IsDue(TimeSpan pause) => _shownAt == long.MinValue || time.GetElapsedTime(_shownAt) >= pause - Slack;

    /// <summary>Whether mere progress may be shown: where there is nothing to edit, every turn would be one more message.</summary>
    public bool MayFollow(TimeSpan pause) => !_adrift && IsDue(pause);

    /// <summary>It was shown.</summary>
    /// <param name="mailing">So.</param>
    /// <param name="pace">And so fast.</param>
    /// <param name="stands">Whether it stands in its topic, to be edited; false where it went elsewhere since the topic is gone.</param>
    public void Note(MailingView mailing, Pace pace, bool stands) => (_said, _shownAt, _adrift) = (Said(mailing, pace), time.GetTimestamp(), !stands);

    private static object Said(MailingView mailing, Pace pace) =>
        (mailing.State, mailing.PausedBy, mailing.Upkeep, mailing.Edition, mailing.RemovedAt, mailing.EndedAt, pace.QuietUntil is null);
}
