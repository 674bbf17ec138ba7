using System.Text;
using GuideModel.Compiler;

namespace GuideModel.Benchmarks.Compiling;

/// <summary>A guide of any size as the genre writes them: directions with fields, numbers and requirements drawn from the sentences of
/// the development corpus, read and unread ones alike. The same size gives the same text.</summary>
internal static class VariedGuide
{
    public static GuideInput Make(int bytes)
    {
        var random = new Random(1);
        string[] sentences = [.. Texts.Corpus.Split('\n').Skip(1).Select(line => line.Split('\t')[0]).Where(s => s.EndsWith('。'))];
        var text = new StringBuilder("“规模”重点专项2026年度项目申报指南\n\n");
        int size = 0;
        for (int direction = 0; size < bytes; direction++)
        {
            int start = text.Length;
            text.Append($"{(direction / 99) + 1}.{(direction % 99) + 1} 中国和韩国联合研究项目第{direction + 1}组\n\n领域方向:氢能;光伏。\n\n")
                .Append($"拟支持项目数:不超过{random.Next(1, 9)}个。\n\n共拟支持经费:{random.Next(100, 9000)}万元人民币。\n\n研究内容:围绕前沿方向开展合作研究,推动成果转化。\n\n其他要求:\n\n");
            for (int item = random.Next(4, 14); item > 0; item--)
            {
                string second = random.Next(2) == 0 ? sentences[random.Next(sentences.Length)] : "";
                text.Append($"{sentences[random.Next(sentences.Length)]}{second}\n");
            }

            text.Append('\n');
            size += Encoding.UTF8.GetByteCount(text.ToString(start, text.Length - start));
        }

        return new GuideInput("varied.guide.txt", text.ToString(), []);
    }
}
