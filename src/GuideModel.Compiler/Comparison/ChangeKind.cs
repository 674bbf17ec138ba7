namespace GuideModel.Compiler.Comparison;

/// <summary>What became of a part of a guide (GRAMMAR.md, G12).</summary>
public enum ChangeKind
{
    /// <summary>新增: it was not there.</summary>
    Added,

    /// <summary>删除: it is no longer there.</summary>
    Removed,

    /// <summary>收紧: proven never to be milder for any application, and not proven to be the same.</summary>
    Tightened,

    /// <summary>放宽: proven never to be stricter for any application, and not proven to be the same.</summary>
    Relaxed,

    /// <summary>改变: neither is proven.</summary>
    Changed,

    /// <summary>仅措辞: other words, proven to be the same for every application.</summary>
    Wording,

    /// <summary>仅重编号: the same under another number or rule id.</summary>
    Renumbered,
}
