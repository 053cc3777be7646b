using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Statistics;

/// <summary>To all figures at once.</summary>
[Callback("ns", Link = true)]
internal readonly record struct StatisticsTap;

/// <summary>To how far people come.</summary>
[Callback("nf")]
internal readonly record struct FunnelTap;

/// <summary>To where people come from.</summary>
[Callback("nr")]
internal readonly record struct SourcesTap;

/// <summary>To who came back, by the weeks in which they came.</summary>
/// <param name="Page">From 0, the newest weeks.</param>
[Callback("nw")]
internal readonly record struct RetentionTap(int Page);

/// <summary>To what most people read.</summary>
/// <param name="Days">In so many days; 0 for all times.</param>
[Callback("nt")]
internal readonly record struct TopTap(int Days);

/// <summary>To what the last mailings came to.</summary>
[Callback("nm")]
internal readonly record struct CompareMailingsTap;

/// <summary>Asks before all days are counted anew.</summary>
[Callback("nx")]
internal readonly record struct AskRebuildTap;

/// <summary>Has all days counted anew.</summary>
[Callback("nxg")]
internal readonly record struct RebuildTap;
